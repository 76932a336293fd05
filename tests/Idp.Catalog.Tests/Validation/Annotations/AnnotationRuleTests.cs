using Idp.Catalog.Validation;
using static Idp.Catalog.Tests.TestCatalog;

namespace Idp.Catalog.Tests.Validation.Annotations;

public sealed class AnnotationRuleTests
{
    [Fact]
    public async Task A_malformed_value_is_a_warning_at_the_value_in_any_world()
    {
        Assert.Equal(["IDP1200 5:30 warning"], await FindInClosedWorldAsync(Annotated("github.com/project-slug: orders")));
        Assert.Equal(["IDP1200 5:30 warning"], await FindInOpenWorldAsync(Annotated("github.com/project-slug: orders")));
    }

    [Fact]
    public async Task A_deprecated_annotation_is_a_warning_at_the_key()
        => Assert.Equal(["IDP1201 5:5 warning"], await FindInClosedWorldAsync(Annotated("backstage.io/github-actions-id: acme/orders")));

    [Fact]
    public async Task A_key_that_looks_misspelled_is_a_note_with_a_suggestion()
    {
        var report = await ValidateAsync(ClosedWorld, ("a.yaml", Annotated("github.com/project-slgu: acme/orders")));

        var note = Assert.Single(report.Diagnostics);
        Assert.Equal("a.yaml:5:5: info IDP1202: github.com/project-slgu is not a well-known annotation.", note.ToString());
        Assert.Equal("Did you mean github.com/project-slug?", note.Remedy);
    }

    [Theory]
    [InlineData("github.com/project-slug: acme/orders")]
    [InlineData("github.com/project-slug: ${{ values.slug }}")]
    [InlineData("acme.example/anything: goes")]
    public async Task Other_annotations_are_no_fault(string annotation) => Assert.Empty(await FindInClosedWorldAsync(Annotated(annotation)));

    [Fact]
    public async Task Annotations_of_yours_are_judged_too()
    {
        var tier = new AnnotationDefinition("acme.example/tier", "Tier", new AnnotationGrammar("1, 2 or 3", "1", value => value is "1" or "2" or "3"));
        var report = await ValidateAsync(
            ClosedWorld with { Annotations = AnnotationRegistry.Default.With(tier) }, ("a.yaml", Annotated("acme.example/tier: '4'")));

        var finding = Assert.Single(report.Diagnostics);
        Assert.Equal("a.yaml:5:24: warning IDP1200: acme.example/tier cannot be \"4\"; expected 1, 2 or 3.", finding.ToString());
        Assert.Equal("Write it like this: 1", finding.Remedy);
    }

    private static string Annotated(string annotation) => $$"""
        apiVersion: backstage.io/v1alpha1
        kind: Group
        metadata:
          annotations:
            {{annotation}}
          name: team
        spec: { type: team, children: [] }
        """;
}
