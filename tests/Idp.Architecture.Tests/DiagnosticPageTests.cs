using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Idp.Diagnostics;
using Idp.Testing;

namespace Idp.Architecture.Tests;

public sealed partial class DiagnosticPageTests
{
    private const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_rule_has_a_page() => Assert.Empty(Descriptors().Select(rule => rule.Id).Except(Pages().Keys));

    [Fact]
    public void Every_page_has_a_rule() => Assert.Empty(Pages().Keys.Except(Descriptors().Select(rule => rule.Id)));

    [Fact]
    public void An_id_belongs_to_one_rule()
        => Assert.Empty(Descriptors().GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_id_that_the_code_names_is_a_rule()
        => Assert.Empty(IdsInCode().Except(Descriptors().Select(rule => rule.Id)));

    [Fact]
    public void A_page_starts_with_its_id_and_says_the_default_severity()
        => Assert.All(Descriptors().Join(Pages(), rule => rule.Id, page => page.Key, (rule, page) => (rule, page.Value)), pair =>
        {
            var (rule, page) = pair;
            Assert.StartsWith($"# {rule.Id}: ", page, StringComparison.Ordinal);
            Assert.Contains($"\nDefault severity: {SeverityName.Of(rule.DefaultSeverity)}", page, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_message_and_remedy_can_be_told()
        => Assert.All(Descriptors(), rule =>
        {
            var fault = new Diagnostic(rule, null, "a", "b", "c", "d", "e", "f", "g", "h");
            foreach (string told in new[] { fault.Message, fault.Remedy ?? "" })
            {
                // Half of what opens an expression is a brace that was not doubled in the format.
                Assert.DoesNotMatch(@"\$\{(?!\{)|\{ ?%(?<!\{%)", told);
            }
        });

    [Fact]
    public void The_index_lists_every_rule()
    {
        var index = new StringBuilder("""
            # Diagnostics

            Every rule, its default severity and what it is about. Severities are set by id: `off`, `info`, `warn` or `error`.
            This page is written by a test (`IDP_APPROVE=1 dotnet test --project tests/Idp.Architecture.Tests`).

            | id | severity | rule |
            | --- | --- | --- |

            """);
        foreach (var rule in Descriptors())
        {
            index.Append($"| [{rule.Id}]({rule.Id}.md) | {SeverityName.Of(rule.DefaultSeverity)} | {rule.Title.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        ApprovedText.Matches(index.ToString(), "docs", "diagnostics", "README.md");
    }

    private static List<string> IdsInCode() =>
    [
        .. SourceProject.All.SelectMany(project => project.SourceFiles())
            .SelectMany(file => Id().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value),
    ];

    private static Dictionary<string, string> Pages()
        => Directory.EnumerateFiles(RepositoryRoot.PathTo("docs", "diagnostics"), "IDP*.md")
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);

    private static List<DiagnosticDescriptor> Descriptors() =>
    [
        .. SourceAssembly.All().SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(AnyStatic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .Distinct(ReferenceEqualityComparer.Instance).Cast<DiagnosticDescriptor>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    // "IDP1000".Length measures an id and names none.
    [GeneratedRegex("\"(IDP[0-9]{4})\"(?!\\.Length)")]
    private static partial Regex Id();
}
