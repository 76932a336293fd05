namespace Idp.Catalog.Tool.Tests;

/// <summary>Descriptors to write into files.</summary>
internal static class Descriptor
{
    public const string Orders =
        """
        apiVersion: backstage.io/v1alpha1
        kind: Component
        metadata:
          name: orders
        spec:
          type: service
          lifecycle: production
          owner: shop

        """;

    public const string Shop =
        """
        apiVersion: backstage.io/v1alpha1
        kind: Group
        metadata:
          name: shop
        spec:
          type: team
          children: []

        """;

    /// <summary>Without its owner: the fault is at line 5, column 1.</summary>
    public static string WithoutOwner { get; } = Orders.Replace("  owner: shop\n", "", StringComparison.Ordinal);
}
