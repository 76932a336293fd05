namespace Idp.Benchmarks.Micro;

/// <summary>A schema of keywords that both evaluators enforce, and a Component that is valid under it.</summary>
internal static class ComponentSchema
{
    public const string Schema =
        """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "type": "object",
          "required": ["apiVersion", "kind", "metadata", "spec"],
          "properties": {
            "apiVersion": { "enum": ["backstage.io/v1alpha1", "backstage.io/v1beta1"] },
            "kind": { "enum": ["Component"] },
            "metadata": {
              "type": "object",
              "required": ["name"],
              "properties": {
                "name": { "type": "string", "minLength": 1, "pattern": "^[a-z0-9-]+$" },
                "description": { "type": "string" },
                "labels": { "type": "object", "additionalProperties": { "type": "string" } },
                "annotations": { "type": "object", "additionalProperties": { "type": "string" } },
                "tags": { "type": "array", "items": { "type": "string", "minLength": 1 } }
              }
            },
            "spec": {
              "type": "object",
              "required": ["type", "lifecycle", "owner"],
              "properties": {
                "type": { "type": "string", "minLength": 1 },
                "lifecycle": { "type": "string", "minLength": 1 },
                "owner": { "type": "string", "minLength": 1 },
                "system": { "type": "string", "minLength": 1 },
                "dependsOn": { "type": "array", "items": { "type": "string", "minLength": 1 } }
              }
            }
          }
        }
        """;

    public const string Valid =
        """
        {
          "apiVersion": "backstage.io/v1alpha1",
          "kind": "Component",
          "metadata": {
            "name": "ledger-stock-17",
            "description": "Ledger stock payment order catalog.",
            "labels": { "tier": "2", "region": "eu-west" },
            "annotations": {
              "backstage.io/techdocs-ref": "dir:.",
              "github.com/project-slug": "acme/ledger-stock-17",
              "argocd/app-name": "ledger-stock-17",
              "sentry.io/project-slug": "ledger-stock-17"
            },
            "tags": ["java", "kafka", "critical"]
          },
          "spec": {
            "type": "service",
            "lifecycle": "production",
            "owner": "group:default/team-ledger-3",
            "system": "ledger-system-1",
            "dependsOn": ["component:order-stock-3", "resource:default/ledger-db-5"]
          }
        }
        """;

    /// <summary>The same with one fault: a tag that is a number.</summary>
    public static string Invalid => Valid.Replace("\"kafka\"", "5", StringComparison.Ordinal);
}
