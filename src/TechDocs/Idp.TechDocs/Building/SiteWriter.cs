using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace Idp.TechDocs.Building;

/// <summary>Writes the files of a site below one folder. Thread-safe for different files.</summary>
internal sealed class SiteWriter(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ConcurrentDictionary<string, bool> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <summary>What was written, in order.</summary>
    public ImmutableArray<string> Files() => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether a file was written.</summary>
    public bool Has(string path) => _files.ContainsKey(path);

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        using var stream = Create(path);
        stream.Write(content);
    }

    public void Write(string path, StringBuilder content)
    {
        using var stream = Create(path);
        using var writer = new StreamWriter(stream, Utf8);
        foreach (var chunk in content.GetChunks())
        {
            writer.Write(chunk.Span);
        }
    }

    public FileStream Create(string path)
    {
        string full = Path.Join(folder, path);
        string parent = Path.GetDirectoryName(full)!;
        if (_folders.TryAdd(parent, true))
        {
            Directory.CreateDirectory(parent);
        }

        _files[path] = true;
        return new FileStream(full, FileMode.Create, FileAccess.Write, FileShare.None, 16 * 1024);
    }
}
