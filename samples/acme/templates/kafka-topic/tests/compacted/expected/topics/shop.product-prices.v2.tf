resource "kafka_topic" "shop_product_prices_v2" {
  name               = "shop.product-prices.v2"
  partitions         = 12
  replication_factor = 3

  config = {
    "cleanup.policy" = "compact"
  }
}

data "schema_registry_subject" "shop_product_prices_v2_key" {
  subject = "shop.product-key"
}

# Written for group:default/discovery-team; ${var.environment} comes from the workspace.
