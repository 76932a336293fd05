namespace Idp.TechDocs.Markdown.Extensions.CodeHilite;

/// <summary>What the first line of code says about it.</summary>
/// <param name="Language">The language; empty when the line does not say.</param>
/// <param name="HasLineNumbers">Whether it asks for the numbers of lines.</param>
/// <param name="Code">The code without the line, if that said no more.</param>
internal readonly record struct CodeHiliteHeader(string Language, bool HasLineNumbers, string Code)
{
    public static CodeHiliteHeader Read(string code)
    {
        int end = code.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? code.AsSpan() : code.AsSpan(0, end);
        bool isShebang = line.StartsWith("#!");
        int at = isShebang ? 2 : line.StartsWith("::") ? line.Length - line.TrimStart(':').Length : -1;
        if (at < 0)
        {
            return new CodeHiliteHeader("", false, code);
        }

        int path = PathEnd(line, at);
        int name = path;
        while (name < line.Length && (char.IsLetterOrDigit(line[name]) || line[name] is '_' or '#' or '.' or '+' or '-'))
        {
            name++;
        }

        string language = line[path..name].ToString().ToLowerInvariant();
        return new CodeHiliteHeader(language, isShebang, path > at ? code : end < 0 ? "" : code[(end + 1)..].Trim('\n'));
    }

    // A path as /usr/bin/ makes the line one of the code itself.
    private static int PathEnd(ReadOnlySpan<char> line, int at)
    {
        int end = at, slash = -1;
        while (end < line.Length && (line[end] is '/' or '_' || char.IsLetterOrDigit(line[end])))
        {
            slash = line[end] == '/' ? end : slash;
            end++;
        }

        return slash >= 0 && end < line.Length && line[end] == ' ' && line[at] == '/' ? end + 1 : slash >= 0 ? slash + 1 : at < line.Length && line[at] == ' ' ? at + 1 : at;
    }
}
