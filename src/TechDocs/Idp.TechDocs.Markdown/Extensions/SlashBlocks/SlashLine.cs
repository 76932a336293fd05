namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks;

/// <summary>The lines that begin and end a block: <c>/// name | argument</c> and <c>///</c>.</summary>
/// <param name="Length">How many slashes.</param>
/// <param name="Name">The name, in lower case; empty at the end of a block.</param>
/// <param name="Argument">What stands behind the bar; null without one.</param>
internal readonly record struct SlashLine(int Length, string Name, string? Argument)
{
    private const int MostIndent = 3;
    private const int FewestSlashes = 3;

    /// <summary>Reads a line; null when it is neither.</summary>
    public static SlashLine? Read(ReadOnlySpan<char> line)
    {
        int indent = line.IndexOfAnyExcept(' ');
        if (indent is < 0 or > MostIndent || line[indent] != '/')
        {
            return null;
        }

        var rest = line[indent..];
        int length = rest.IndexOfAnyExcept('/') is var end and >= 0 ? end : rest.Length;
        rest = rest[length..].Trim(' ');
        int name = 0;
        while (name < rest.Length && (char.IsLetterOrDigit(rest[name]) || rest[name] is '_' or '-'))
        {
            name++;
        }

        var behind = rest[name..].TrimStart(' ');
        if (length < FewestSlashes || (name == 0 && !rest.IsEmpty) || !(behind.IsEmpty || behind[0] == '|'))
        {
            return null;
        }

        return new SlashLine(length, rest[..name].ToString().ToLowerInvariant(), behind.IsEmpty ? null : behind[1..].Trim(' ').ToString());
    }
}
