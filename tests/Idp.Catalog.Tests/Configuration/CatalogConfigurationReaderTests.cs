using Idp.Catalog.Configuration;
using Idp.Catalog.Relations;
using Idp.Catalog.Validation;
using Idp.Diagnostics;
using static Idp.Catalog.Tests.TestCatalog;

namespace Idp.Catalog.Tests.Configuration;

public sealed class CatalogConfigurationReaderTests
{
    [Fact]
    public void Every_section_is_read()
    {
        var configuration = Good("""
            closedWorld: true
            rules:
              dangling-reference: error
              IDP1202: off
              IDP1052: warn
              ACME12: info
            annotations:
              acme.example/tier: { description: Tier, pattern: "^[1-3]$", example: "1" }
              acme.example/old: { deprecated: acme.example/new }
              acme.example/any:
            ignore: ["**/skeleton/**"]
            """);

        Assert.True(configuration.ClosedWorld);
        Assert.Equal(DiagnosticSeverity.Error, configuration.Severities["IDP1100"]);
        Assert.Equal(DiagnosticSeverity.Off, configuration.Severities["IDP1202"]);
        Assert.Equal(DiagnosticSeverity.Warning, configuration.Severities["IDP1052"]);
        Assert.Equal(DiagnosticSeverity.Info, configuration.Severities["ACME12"]);
        Assert.Equal(["**/skeleton/**"], configuration.Ignore);

        var registry = new CatalogValidatorOptions().With(configuration).Annotations;
        Assert.Equal(AnnotationVerdictKind.Ok, registry.Check("acme.example/tier", "2").Kind);
        Assert.Equal(AnnotationVerdictKind.Malformed, registry.Check("acme.example/tier", "2\n").Kind);
        Assert.Equal(AnnotationVerdictKind.Deprecated, registry.Check("acme.example/old", "x").Kind);
        Assert.Equal(AnnotationVerdictKind.Ok, registry.Check("acme.example/any", "x").Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("---\n")]
    [InlineData("{}")]
    public void An_empty_file_configures_nothing(string text) => Assert.Null(Good(text).ClosedWorld);

    [Theory]
    [InlineData("rule: {}", "1:1: error IDP1092: rule is not known here; did you mean rules?")]
    [InlineData("rules: []", "1:8: error IDP1092: rules must be a map.")]
    [InlineData("rules: { danglin-reference: off }", "1:10: error IDP1092: rules.danglin-reference is no rule; did you mean dangling-reference?")]
    [InlineData("rules: { IDP11: off }", "1:10: error IDP1092: rules.IDP11 is no rule; write an id such as IDP1100, or a name such as dangling-reference.")]
    [InlineData("rules: { IDP1100: fatal }", "1:19: error IDP1092: rules.IDP1100 must be off, info, warn or error.")]
    [InlineData("rules: { IDP1100: off, dangling-reference: off }", "1:24: error IDP1092: rules.dangling-reference sets IDP1100 a second time.")]
    [InlineData("closedWorld: yes", "1:14: error IDP1092: closedWorld must be true or false.")]
    [InlineData("ignore: 5", "1:9: error IDP1092: ignore must be a list.")]
    [InlineData("ignore: [a, ../b]", "1:13: error IDP1092: ignore[1] is no glob: ")]
    [InlineData("annotations: { a/b: { pattern: '(' } }", "1:32: error IDP1092: annotations['a/b'].pattern is no regular expression: ")]
    [InlineData("annotations: { a/b: { patern: x } }", "1:23: error IDP1092: annotations['a/b'].patern is not known here; did you mean pattern?")]
    [InlineData("annotations: { a/b: { example: '' } }", "1:32: error IDP1092: annotations['a/b'].example must be a text that is not empty.")]
    [InlineData("[]", "1:1: error IDP1092: The configuration must be a map.")]
    [InlineData("{}\n---\n{}", "2:1: error IDP1092: The file must be one document.")]
    [InlineData("rules: { a: b: c }", "1:")]
    public void A_fault_has_its_place(string text, string fault)
        => Assert.StartsWith($"config.yaml:{fault}", Assert.Single(Read(text).Diagnostics).ToString(), StringComparison.Ordinal);

    [Fact]
    public void All_faults_are_found_at_once_and_the_rest_counts()
    {
        var result = Read("""{ "rules": { "x": "off", "IDP1100": "error", "IDP1101": 1 }, "closedWorld": true, "y": 0 }""");

        Assert.Equal(3, result.Diagnostics.Length);
        Assert.True(result.Configuration.ClosedWorld);
        Assert.Equal(DiagnosticSeverity.Error, result.Configuration.Severities["IDP1100"]);
    }

    [Fact]
    public async Task Severities_apply_to_every_rule()
    {
        var options = ClosedWorld.With(Good("rules: { owner-unresolvable: info, IDP1040: off }"));

        Assert.Equal(["IDP1101 8:10 info"], await FindAsync(options, Component("a") + Entity("Domain", "d", "type: x")));
    }

    [Fact]
    public async Task In_an_open_world_no_configuration_makes_more_than_a_note_of_what_may_be_elsewhere()
    {
        var options = new CatalogValidatorOptions().With(Good("rules: { owner-unresolvable: error, dangling-reference: off }"));

        Assert.Equal(WorldView.Open, options.World);
        Assert.Equal(["IDP1101 8:10 info"], await FindAsync(options, Component("a", "dependsOn: [component:b]")));
    }

    private static CatalogConfigurationResult Read(string text) => CatalogConfigurationReader.Read(SourceText.FromString("config.yaml", text));

    private static CatalogConfiguration Good(string text)
    {
        var result = Read(text);
        Assert.Empty(result.Diagnostics);
        return result.Configuration;
    }
}
