using System.Globalization;
using System.Text.RegularExpressions;
using Idp.Testing;

namespace Idp.TechDocs.Sanitizing.Tests.Attacks;

/// <summary>Reads files of attacks: each begins with <c>%% name</c>, its page follows, and further files behind <c>%file path</c>. <c>⟦hex⟧</c> is a character.</summary>
internal static partial class AttackFile
{
    private static readonly string Folder = RepositoryRoot.PathTo("tests", "Idp.TechDocs.Sanitizing.Tests", "Attacks");

    /// <summary>All attacks of the files with an ending.</summary>
    public static IEnumerable<Attack> All(string ending)
        => Directory.EnumerateFiles(Folder, "*" + ending).Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<Attack> Read(string path)
    {
        string group = Path.GetFileNameWithoutExtension(path);
        return from part in File.ReadAllText(path).Split("%% ", StringSplitOptions.RemoveEmptyEntries)
               let end = part.IndexOf('\n', StringComparison.Ordinal)
               select new Attack($"{group}: {part[..end]}", [.. Files(part[(end + 1)..])]);
    }

    private static IEnumerable<(string Path, string Text)> Files(string text)
    {
        string[] parts = text.TrimEnd('\n').Split("\n%file ");
        yield return ("docs/index.md", Character().Replace(parts[0], Decoded));
        foreach (string part in parts[1..])
        {
            int end = part.IndexOf('\n', StringComparison.Ordinal);
            yield return (part[..end], Character().Replace(part[(end + 1)..], Decoded));
        }
    }

    private static string Decoded(Match match) => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex("⟦([0-9A-F]+)⟧")]
    private static partial Regex Character();
}
