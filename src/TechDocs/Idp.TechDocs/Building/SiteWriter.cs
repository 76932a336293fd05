using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Idp.TechDocs.Outputs;

namespace Idp.TechDocs.Building;

/// <summary>Writes the files of a site below one folder. Thread-safe for different files.</summary>
internal sealed class SiteWriter(string folder)
{
    private readonly ConcurrentDictionary<string, bool> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <summary>What was written, in order.</summary>
    public ImmutableArray<string> Files() => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Writes a file, unless a page or a file of the site has its place and comes first.</summary>
    public void Write(SiteOutput output)
    {
        if (!output.GivesWay || !_files.ContainsKey(output.Path))
        {
            using var stream = new FileStream(PlaceOf(output.Path), FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024);
            output.Write(stream);
        }
    }

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(PlaceOf(path), FileMode.Create, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, 0);
    }

    public void Write(string path, ReadOnlySpan<char> content)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(content.Length));
        Write(path, bytes.AsSpan(0, Encoding.UTF8.GetBytes(content, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    // Where a file goes; its folder is there then.
    private string PlaceOf(string path)
    {
        string full = Path.Join(folder, path);
        string parent = Path.GetDirectoryName(full)!;
        if (!_folders.ContainsKey(parent))
        {
            Directory.CreateDirectory(parent);
            _folders[parent] = true;
        }

        _files[path] = true;
        return full;
    }
}
