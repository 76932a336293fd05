using System.Text;
using System.Text.Json;
using Idp.TechDocs.Sanitizing.Tests.Attacks;
using Idp.TechDocs.Sanitizing.Tests.Judging;
using Idp.Testing;

namespace Idp.TechDocs.Sanitizing.Tests;

/// <summary>Verdicts of DOMPurify, recorded by <c>eng/record-purify.sh</c>: nothing of an attack stays that it removes, and nothing harmless goes that it leaves.</summary>
public sealed class PurifyTests
{
    // What differs is judged by what a browser makes of it.
    private static readonly Dictionary<string, string> Other = new()
    {
        ["mutation: noscript"] = "the recorder reads the element as browsers without scripts do; a picture without its handler is left",
        ["page-parts: isindex and keygen"] = "our parser makes a form of the element, as browsers once did",
        ["page-parts: style that covers the page"] = "the declarations that cover nothing are left, where DOMPurify leaves all",
        ["page-parts: style that sticks"] = "the same",
    };

    private static readonly Dictionary<string, string> Verdicts = JsonSerializer.Deserialize<Dictionary<string, string>>(
        File.ReadAllText(RepositoryRoot.PathTo("tests", "Idp.TechDocs.Sanitizing.Tests", "Fixtures", "dompurify.json")))!;

    private static readonly Dictionary<string, Attack> Attacked = AttackFile.All(".attacks").ToDictionary(attack => attack.Name);

    private static readonly Dictionary<string, Attack> Benign = AttackFile.All(".markup").ToDictionary(attack => attack.Name);

    private readonly DocsSanitizer _sanitizer = new();

    public static TheoryData<string> Attacks => [.. Attacked.Keys];

    public static TheoryData<string> Markup => [.. Benign.Keys];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Nothing_of_an_attack_stays_that_DOMPurify_removes(string name)
    {
        var theirs = MarkupParts.Of(Verdicts[name]);
        var ours = MarkupParts.Of(Written(_sanitizer.Sanitize(Attacked[name].Page).Html));

        if (Other.ContainsKey(name))
        {
            Assert.NotEmpty(ours.Except(theirs));
            Assert.Empty(PageJudge.Faults(_sanitizer.Sanitize(Attacked[name].Page).Html));
        }
        else
        {
            Assert.Empty(ours.Except(theirs));
        }
    }

    // As a file has it, where no half of a pair of characters can stand.
    private static string Written(string html) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(html));

    [Theory]
    [MemberData(nameof(Markup))]
    public void Harmless_markup_stays_as_DOMPurify_leaves_it(string name)
    {
        var clean = _sanitizer.Sanitize(Benign[name].Page);

        Assert.Empty(MarkupParts.Of(Verdicts[name]).Except(MarkupParts.Of(clean.Html)));
        Assert.Equal(Benign[name].Page, clean.Html);
        Assert.Empty(clean.Removed);
    }
}
