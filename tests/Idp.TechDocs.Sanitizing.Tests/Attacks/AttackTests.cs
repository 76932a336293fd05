using System.Text;
using Idp.TechDocs.Sanitizing.Tests.Judging;

namespace Idp.TechDocs.Sanitizing.Tests.Attacks;

/// <summary>Every attack is inert in the site that is built of it, or refused with a diagnostic.</summary>
public sealed class AttackTests
{
    private static readonly Dictionary<string, Attack> All = AttackFile.All("attacks").ToDictionary(attack => attack.Name);

    public static TheoryData<string> Names => [.. All.Keys];

    [Fact]
    public void There_are_many_attacks() => Assert.InRange(All.Count, 300, 10_000);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_attack_comes_to_nothing(string name)
    {
        using var site = await AttackedSite.BuildAsync(All[name]);

        Assert.True(site.IsBuilt || site.Diagnostics.Any(fault => fault.Severity == Idp.Diagnostics.DiagnosticSeverity.Error), "neither built nor refused");
        Assert.Empty(site.Files.Where(file => Path.GetExtension(file) is ".html" or ".htm" or ".shtml").SelectMany(file => PageJudge.Faults(File.ReadAllText(file))));
        Assert.DoesNotContain(site.Files, file => Path.GetExtension(file) is ".svg" or ".xml" or ".xhtml" or ".xsl" or ".mht" or ".svgz" && Path.GetFileName(file) is not ("sitemap.xml" or "icon.svg"));
        Assert.False(File.Exists("/tmp/attacked") || Directory.Exists("/tmp/attacked"), "a command was run");
        Assert.DoesNotContain(site.Files, file => IsForeign(File.ReadAllText(file, Encoding.Latin1)));
        Assert.Equal(["site", "source"], Directory.EnumerateFileSystemEntries(site.Root).Select(Path.GetFileName).Where(entry => entry is not "site" || site.IsBuilt).Append("site").Distinct().Order());
    }

    /// <summary>Attacks of markup are told, with the place in the page.</summary>
    [Theory]
    [InlineData("scripts: script", "IDP3210", 1)]
    [InlineData("scripts: script in a list", "IDP3210", 3)]
    [InlineData("dialect: link", "IDP3210", 1)]
    [InlineData("dialect: attribute list on a paragraph", "IDP3210", 2)]
    [InlineData("dialect: title of an admonition", "IDP3210", 1)]
    [InlineData("dialect: picture that is a script", "IDP3211", 0)]
    [InlineData("configuration: copyright", "IDP3210", 0)]
    [InlineData("configuration: stylesheets", "IDP3212", 0)]
    public async Task What_was_removed_is_told_with_its_place(string name, string id, int line)
    {
        using var site = await AttackedSite.BuildAsync(All[name]);

        Assert.Contains(site.Diagnostics, fault => fault.Id == id && (line == 0 || fault.Location!.Start.Line == line));
    }

    private static bool IsForeign(string text) => text.Contains("root:x:0", StringComparison.Ordinal) || text.Contains("secret\n", StringComparison.Ordinal);
}
