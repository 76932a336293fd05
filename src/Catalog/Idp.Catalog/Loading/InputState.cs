using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Idp.Catalog.Descriptors;

namespace Idp.Catalog.Loading;

/// <summary>What the files that a catalog was read from look like from outside: names, sizes and times. Kept with a snapshot, it tells whether that is still true.</summary>
internal static class InputState
{
    private const char Separator = '\n';

    /// <summary>The state of the descriptors that were found, and of what they include.</summary>
    /// <param name="found">The descriptors.</param>
    /// <param name="included">Full paths of other files that the result depends on, there or not.</param>
    public static string Of(FoundDescriptors found, IEnumerable<string> included)
    {
        var others = included.Except(found.Files.Select(file => file.FullPath), StringComparer.Ordinal).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return string.Join(Separator, [HashOf(found, others), .. others]);
    }

    /// <summary>Whether the files are as they were when a state was taken.</summary>
    public static bool IsCurrent(string state, FoundDescriptors found)
    {
        string[] parts = state.Split(Separator);
        return string.Equals(parts[0], HashOf(found, parts[1..]), StringComparison.Ordinal);
    }

    private static string HashOf(FoundDescriptors found, IEnumerable<string> others)
    {
        var text = new StringBuilder();
        foreach (var file in found.Files)
        {
            text.Append(file.Path).Append('\0');
            Append(text, file.FullPath);
        }

        foreach (string path in others)
        {
            Append(text, path);
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, string path)
    {
        var info = new FileInfo(path);
        text.Append(path).Append('\0');
        if (info.Exists)
        {
            text.Append(CultureInfo.InvariantCulture, $"{info.Length} {info.LastWriteTimeUtc.Ticks}");
        }

        text.Append(Separator);
    }
}
