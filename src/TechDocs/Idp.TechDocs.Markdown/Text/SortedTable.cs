using System.Text;

namespace Idp.TechDocs.Markdown.Text;

/// <summary>A table that came with the library: lines of columns parted by tabs, in the order of their bytes. What is looked up is found in the bytes; nothing is parsed in advance. Thread-safe.</summary>
/// <param name="resource">The name of the resource.</param>
internal sealed class SortedTable(string resource)
{
    private const int MaxNameLength = 128;
    private const byte Tab = (byte)'\t';
    private const byte LineFeed = (byte)'\n';

    private readonly Lazy<byte[]> _lines = new(() => Load(resource));

    /// <summary>The columns of the line that begins with a name; null for none.</summary>
    public string[]? Find(string name)
    {
        Span<byte> key = stackalloc byte[MaxNameLength];
        if (!Encoding.UTF8.TryGetBytes(name, key, out int length) || length == key.Length)
        {
            return null;
        }

        key[length++] = Tab;
        key = key[..length];
        ReadOnlySpan<byte> lines = _lines.Value;
        int low = 0, high = lines.Length;
        while (low < high)
        {
            int start = lines[..((low + high) / 2)].LastIndexOf(LineFeed) + 1;
            int end = start + lines[start..].IndexOf(LineFeed);
            int order = key.SequenceCompareTo(lines[start..Math.Min(end, start + key.Length)]);
            if (order == 0)
            {
                return Encoding.UTF8.GetString(lines[start..end]).Split('\t');
            }

            (low, high) = order < 0 ? (low, start) : (end + 1, high);
        }

        return null;
    }

    private static byte[] Load(string resource)
    {
        using var stream = typeof(SortedTable).Assembly.GetManifestResourceStream(resource)!;
        byte[] lines = new byte[stream.Length];
        stream.ReadExactly(lines);
        return lines;
    }
}
