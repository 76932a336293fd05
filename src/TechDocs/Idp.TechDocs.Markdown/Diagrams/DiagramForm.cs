using Idp.TechDocs.Markdown.Fences;

namespace Idp.TechDocs.Markdown.Diagrams;

/// <summary>How diagrams of one language stand in pages. Thread-safe.</summary>
internal abstract class DiagramForm
{
    /// <summary>The language of the diagrams.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether a line, its indent taken off, opens a diagram.</summary>
    /// <param name="line">The line.</param>
    /// <param name="closing">The line that closes it.</param>
    /// <param name="options">What is said about the diagram.</param>
    public abstract bool TryOpen(ReadOnlySpan<char> line, out string closing, out Dictionary<string, string> options);

    /// <summary>Reads an opening fence of one of the languages.</summary>
    protected static bool TryFence(ReadOnlySpan<char> line, ReadOnlySpan<string> languages, out string closing, out ReadOnlySpan<char> rest)
    {
        closing = "";
        rest = default;
        int signs = line.StartsWith("```") || line.StartsWith("~~~") ? line.IndexOfAnyExcept(line[0]) : -1;
        if (signs < 3)
        {
            return false;
        }

        var info = line[signs..].Trim(" {}\t");
        info = info.StartsWith('.') ? info[1..] : info;
        foreach (string language in languages)
        {
            if (info.StartsWith(language, StringComparison.Ordinal) && (info.Length == language.Length || info[language.Length] == ' '))
            {
                closing = line[..signs].ToString();
                rest = info[language.Length..].Trim(' ');
                return true;
            }
        }

        return false;
    }

    protected static Dictionary<string, string> OptionsOf(ReadOnlySpan<char> text)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        FenceInfo.ReadOptions(text, options);
        return options;
    }
}
