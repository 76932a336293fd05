using System.Text;

namespace Idp.Yaml.Tests.Differential;

/// <summary>Files with a few small changes each, always the same ones for a seed.</summary>
internal static class Mutants
{
    private static readonly string[] Pieces =
    [
        " ", "\n", "\t", ":", "-", "?", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "a", "0", ".",
        ": ", "- ", "? ", "\n  ", "---\n", "\n---\n", "\n...\n", " #c", "&x ", "*x", "!t ", "!!str ", ": |\n", "\r\n", "null", "1.0", "<<: ", "\\", "é", "  ",
    ];

    public static IReadOnlyList<byte[]> Of(IReadOnlyList<byte[]> files, int count, int seed)
    {
        // Not for security: the same seed must give the same files.
#pragma warning disable CA5394
        var random = new Random(seed);
        var mutants = new List<byte[]>(count);
        while (mutants.Count < count)
        {
            var text = Encoding.UTF8.GetString(files[random.Next(files.Count)]);
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                text = Change(text, random);
            }

            mutants.Add(Encoding.UTF8.GetBytes(text));
        }

        return mutants;
    }

    private static string Change(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var piece = Pieces[random.Next(Pieces.Length)];
        var lines = text.Split('\n').ToList();
        var line = random.Next(lines.Count);
        switch (random.Next(6))
        {
            case 0:
                return text[..at] + text[Math.Min(text.Length, at + random.Next(1, 4))..];
            case 1:
                lines[line] = " " + lines[line];
                return string.Join('\n', lines);
            case 2:
                lines.Insert(random.Next(lines.Count), lines[line]);
                return string.Join('\n', lines);
            case 3:
                lines.RemoveAt(line);
                return string.Join('\n', lines);
            default:
                return text.Insert(at, piece);
        }
    }
#pragma warning restore CA5394
}
