using Idp.Testing;

namespace Idp.TechDocs.Tests.Acme;

public sealed class AcmeDocsTests
{
    public static TheoryData<string> Components => AcmeSite.Components;

    [Fact]
    public void At_least_ten_components_are_documented() => Assert.InRange(AcmeSite.All.Count, 10, 44);

    [Theory]
    [MemberData(nameof(Components))]
    public async Task A_site_is_built_without_a_diagnostic(string component)
    {
        using var folder = new ScratchFolder();
        var (pages, faults) = await AcmeSite.Of(component).BuildAsync(folder["site"], configuration => configuration with { IsStrict = true });

        Assert.Empty(faults);
        Assert.InRange(pages, 4, 20);
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void A_component_says_where_its_documentation_is(string component)
        => Assert.Contains("backstage.io/techdocs-ref: ", File.ReadAllText(Path.Join(AcmeSite.Of(component).Folder, "catalog-info.yaml")), StringComparison.Ordinal);
}
