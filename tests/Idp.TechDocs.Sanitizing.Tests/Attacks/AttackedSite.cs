using System.Text;
using Idp.Content;
using Idp.Diagnostics;
using Idp.Testing;

namespace Idp.TechDocs.Sanitizing.Tests.Attacks;

/// <summary>An attack, built as a portal would: with the sanitizer.</summary>
internal sealed class AttackedSite : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private AttackedSite()
    {
    }

    /// <summary>The folder above the site and its sources.</summary>
    public string Root => _folder.Path;

    public string Folder => _folder["site"];

    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>Whether it was built; else diagnostics say why not.</summary>
    public bool IsBuilt => Directory.Exists(Folder);

    public IEnumerable<string> Files => IsBuilt ? Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories) : [];

    public static Task<AttackedSite> BuildAsync(Attack attack, IArticleSanitizer? sanitizer = null) => BuildAsync(attack, _ => { }, sanitizer);

    /// <param name="attack">The attack.</param>
    /// <param name="prepare">Does more to the folder of the sources.</param>
    /// <param name="sanitizer">The sanitizer; null for one with the defaults.</param>
    public static async Task<AttackedSite> BuildAsync(Attack attack, Action<string> prepare, IArticleSanitizer? sanitizer = null)
    {
        var site = new AttackedSite();
        foreach (var (path, text) in attack.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(site._folder["source/" + path])!);
            await File.WriteAllBytesAsync(site._folder["source/" + path], Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        }

        prepare(site._folder["source"]);
        await site.BuildAsync(sanitizer ?? new DocsSanitizer());
        return site;
    }

    public void Dispose() => _folder.Dispose();

    private async Task BuildAsync(IArticleSanitizer sanitizer)
    {
        var content = new FileContentReader(_folder["source"]);
        var options = new SiteConfigurationOptions();
        var read = await new SiteConfigurationReader(options).ReadAsync(content, TestContext.Current.CancellationToken);
        Diagnostics = read.Diagnostics;
        if (read.Configuration is null)
        {
            return;
        }

        var whole = await new SiteIncludes(options).ResolveAsync(read.Configuration, content, TestContext.Current.CancellationToken);
        var docs = new DocsContent(content, whole.Configuration.DocsFolder, whole.Included);
        var built = await new SiteBuilder(new SiteBuilderOptions { Sanitizer = sanitizer, MaxParallelism = 1 })
            .BuildAsync(whole.Configuration, docs, Folder, TestContext.Current.CancellationToken);
        Diagnostics = [.. Diagnostics, .. whole.Diagnostics, .. built.Diagnostics];
    }
}
