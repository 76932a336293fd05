using Idp.Catalog.Descriptors;
using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Kinds;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Snapshots.Storage;
using Idp.Testing;

namespace Idp.Catalog.Tests.Graph;

/// <summary>The sample organisation as a snapshot.</summary>
internal static class AcmeSnapshot
{
    public static async Task<CatalogSnapshot> ReadAsync()
    {
        var options = TestCatalog.ClosedWorld with { Reader = new DescriptorReaderOptions { Kinds = KindSet.Model } };
        var report = await new CatalogValidator(options).ValidateAsync(
            [RepositoryRoot.PathTo("samples", "acme"), RepositoryRoot.PathTo("samples", "acme", "templates", "*", "template.yaml")], cancellationToken: TestContext.Current.CancellationToken);
        var builder = new SegmentBuilder();
        foreach (var document in report.Catalog.Primary)
        {
            int node = builder.NodeOf(document.Ref!);
            builder.SetEntity(node, document.Entity!, null);
            foreach (var relation in document.References.SelectMany(reference => reference.Relations))
            {
                builder.State(node, new Statement(builder.NodeOf(relation.Source), builder.TypeOf(relation.Type), builder.NodeOf(relation.Target)));
            }
        }

        return new CatalogSnapshot(CatalogVersion.New(), builder.Build());
    }
}
