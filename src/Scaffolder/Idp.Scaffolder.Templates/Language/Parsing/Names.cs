namespace Idp.Scaffolder.Templates.Language.Parsing;

/// <summary>Makes one string of each name that a text says often.</summary>
internal sealed class Names
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public string Of(ReadOnlySpan<char> name)
    {
        if (WordOf(name) is { } word)
        {
            return word;
        }

        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(name, out string? known))
        {
            known = name.ToString();
            _names.Add(known, known);
        }

        return known;
    }

    private static string? WordOf(ReadOnlySpan<char> name) => name switch
    {
        "if" => "if",
        "in" => "in",
        "is" => "is",
        "or" => "or",
        "and" => "and",
        "not" => "not",
        "for" => "for",
        "set" => "set",
        "elif" => "elif",
        "else" => "else",
        "name" => "name",
        "loop" => "loop",
        "true" => "true",
        "false" => "false",
        "endif" => "endif",
        "steps" => "steps",
        "endfor" => "endfor",
        "values" => "values",
        "length" => "length",
        "output" => "output",
        "default" => "default",
        "parameters" => "parameters",
        _ => null,
    };
}
