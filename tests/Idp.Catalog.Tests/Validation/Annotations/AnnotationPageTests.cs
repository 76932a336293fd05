using System.Text;
using Idp.Catalog.Validation;
using Idp.Testing;

namespace Idp.Catalog.Tests.Validation.Annotations;

public sealed class AnnotationPageTests
{
    // Set IDP_WRITE_DOCS=1 to write the page anew.
    [Fact]
    public void The_page_lists_what_the_registry_knows()
    {
        var path = RepositoryRoot.PathTo("docs", "annotations.md");
        var expected = Page();
        if (Environment.GetEnvironmentVariable("IDP_WRITE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("""
            # Well-known annotations

            What `idp-catalog` knows of annotations. A value that its readers cannot understand is reported as malformed, a
            deprecated key with its replacement, a key that looks like a misspelling of a known one with a suggestion. Other
            keys are nobody's fault: annotations are open. Values with a placeholder in them (`${{ … }}`, `{{ … }}`, `${…}`) pass,
            and empty ones, except for PagerDuty's keys. Add or replace definitions with `AnnotationRegistry.Default.With(…)`.

            This page is generated from the registry by `AnnotationPageTests`.

            | annotation | what it says | value | example | kinds |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var definition in AnnotationRegistry.Default.Definitions)
        {
            var title = definition.Replacement is null ? definition.Title : $"{definition.Title}. **Deprecated**: use {definition.Replacement}";
            page.Append($"| `{definition.Key}` | {Cell(title)} | {Cell(definition.Value.Expectation)} | `{Cell(definition.Value.Example)}` | {string.Join(", ", definition.Kinds)} |\n");
        }

        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
