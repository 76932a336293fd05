resource "kafka_topic" "logistics_parcels_v1" {
  name               = "logistics.parcels.v1"
  partitions         = 6
  replication_factor = 3

  config = {
    "cleanup.policy" = "delete"
    "retention.ms"   = "604800000"
  }
}

# Written for shipping-team; ${var.environment} comes from the workspace.
