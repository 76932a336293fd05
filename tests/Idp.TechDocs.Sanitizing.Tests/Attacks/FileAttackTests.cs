namespace Idp.TechDocs.Sanitizing.Tests.Attacks;

/// <summary>Files that are not what they seem: nothing outside of the site comes into it, and nothing is written outside.</summary>
public sealed class FileAttackTests
{
    private static readonly Dictionary<string, Action<string>> Preparations = new()
    {
        ["a page that is a link to a file of the system"] = source => Link(source, "docs/a.md", "/etc/passwd"),
        ["a page that is a link to a secret"] = source => Link(source, "docs/a.md", "../../secret.md"),
        ["a picture that is a link"] = source => Link(source, "docs/a.png", "../../secret.md"),
        ["a folder that is a link"] = source => LinkFolder(source, "docs/a", "../.."),
        ["a folder that is a link to the root"] = source => LinkFolder(source, "docs/a", "/"),
        ["a link to itself"] = source => Link(source, "docs/a.md", "a.md"),
        ["a folder that leads to itself"] = source => LinkFolder(source, "docs/a", "."),
        ["a link to a device"] = source => Link(source, "docs/a.md", "/dev/zero"),
        ["a snippet that is a link"] = source => Link(source, "docs/snippet.txt", "../../secret.md"),
        ["a configuration that is a link"] = source => Link(source, "inherited.yml", "../secret.md"),
        ["a folder with the name of a page"] = source => Directory.CreateDirectory(Path.Join(source, "docs", "a.md")),
    };

    public static TheoryData<string> Names => [.. Preparations.Keys];

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Names))]
    public async Task Nothing_from_outside_comes_into_a_site(string name)
    {
        var attack = new Attack(name, [("docs/index.md", "--8<-- \"snippet.txt\"\n\n[a](a.md) ![b](a.png)"), ("../secret.md", "SECRET: of the machine")]);
        using var site = await Task.Run(() => AttackedSite.BuildAsync(attack, Preparations[name]), TestContext.Current.CancellationToken);

        Assert.True(site.IsBuilt);
        Assert.DoesNotContain(site.Files, file => File.ReadAllText(file).Contains("SECRET", StringComparison.Ordinal) || File.ReadAllText(file).Contains("root:x:0", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Files, file => File.ResolveLinkTarget(file, returnFinalTarget: true) is not null);
    }

    private static void Link(string source, string path, string target) => File.CreateSymbolicLink(Path.Join(source, path), target);

    private static void LinkFolder(string source, string path, string target) => Directory.CreateSymbolicLink(Path.Join(source, path), target);
}
