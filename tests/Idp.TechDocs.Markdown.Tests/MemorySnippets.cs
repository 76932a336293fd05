namespace Idp.TechDocs.Markdown.Tests;

/// <summary>Files that are only there for a test.</summary>
internal sealed class MemorySnippets(params (string Path, string Text)[] files) : ISnippetReader
{
    /// <summary>The paths that were asked for.</summary>
    public List<string> Asked { get; } = [];

    public string? Read(string path)
    {
        Asked.Add(path);
        return files.FirstOrDefault(file => file.Path == path).Text;
    }
}
