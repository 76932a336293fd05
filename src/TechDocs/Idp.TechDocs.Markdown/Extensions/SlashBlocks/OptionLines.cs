using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks;

/// <summary>The options of a block: lines that are indented right below its first one, as YAML has them. What goes beyond keys with plain values, and one map of such, is not read.</summary>
internal static class OptionLines
{
    private const int Indent = 4;

    /// <summary>How many lines at the front are options.</summary>
    public static int Count(TextChunk chunk)
    {
        int count = 0;
        while (count < chunk.Count && chunk[count].IsIndentedBy(Indent) && !chunk[count].IsBlank)
        {
            count++;
        }

        return count;
    }

    /// <summary>Reads options: texts, <see cref="bool"/>s, maps of texts, and null for a value that is none of these.</summary>
    /// <returns>Null when they cannot be read.</returns>
    public static Dictionary<string, object?>? Read(TextChunk lines)
    {
        var options = new Dictionary<string, object?>(StringComparer.Ordinal);
        int indent = lines.Count == 0 ? 0 : lines[0].Indent;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Indent != indent || KeyOf(lines[i].Span.Trim(' '), out var value) is not { } key)
            {
                return null;
            }

            if (value.IsEmpty && i + 1 < lines.Count && lines[i + 1].Indent > indent)
            {
                int first = ++i;
                while (i + 1 < lines.Count && lines[i + 1].Indent > indent)
                {
                    i++;
                }

                options[key] = Read(lines.Skip(first).Take(i - first + 1));
            }
            else if (!YamlValue.TryRead(value, out object? read))
            {
                return null;
            }
            else
            {
                options[key] = read;
            }
        }

        return options;
    }

    private static string? KeyOf(ReadOnlySpan<char> line, out ReadOnlySpan<char> value)
    {
        int colon = line.IndexOf(": ");
        colon = colon < 0 && line.EndsWith(':') ? line.Length - 1 : colon;
        value = colon < 0 ? default : line[(colon + 1)..].Trim(' ');
        return colon <= 0 ? null : line[..colon].TrimEnd(' ').Trim("\"'").ToString();
    }
}
