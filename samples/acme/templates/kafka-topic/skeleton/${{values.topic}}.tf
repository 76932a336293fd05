resource "kafka_topic" "${{ values.topic | replace(".", "_") | replace("-", "_") }}" {
  name               = "${{ values.topic }}"
  partitions         = ${{ values.partitions }}
  replication_factor = 3

  config = {
    "cleanup.policy" = "${{ 'compact' if values.compacted else 'delete' }}"
    "retention.ms"   = "${{ values.retentionDays * 86400000 }}"
  }
}
