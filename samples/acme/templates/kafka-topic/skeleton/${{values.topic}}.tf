resource "kafka_topic" "${{ values.topic | replace(".", "_") | replace("-", "_") }}" {
  name               = "${{ values.topic }}"
  partitions         = ${{ values.partitions }}
  replication_factor = 3

  config = {
    "cleanup.policy" = "${{ 'compact' if values.compacted else 'delete' }}"
    {%- if not values.compacted %}
    "retention.ms"   = "${{ values.retentionDays * 86400000 }}"
    {%- endif %}
  }
}
{%- if values.keySchema %}

data "schema_registry_subject" "${{ values.topic | replace(".", "_") | replace("-", "_") }}_key" {
  subject = "${{ values.keySchema }}"
}
{%- endif %}

# Written for ${{ values.owner }}; ${var.environment} comes from the workspace.
