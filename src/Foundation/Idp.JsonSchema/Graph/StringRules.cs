using Idp.JsonSchemas.Patterns;

namespace Idp.JsonSchemas.Graph;

/// <summary>The keywords for texts; null where absent.</summary>
internal sealed record StringRules
{
    public double? MaxLength { get; init; }

    public double? MinLength { get; init; }

    public EcmaPattern? Pattern { get; init; }

    /// <summary>Whether the length, in code points, is within the bounds. Counts only where the length in UTF-16 units leaves it open.</summary>
    public bool AllowsLength(string text)
    {
        // At least half as many code points as units.
        double least = (text.Length + 1) / 2;
        if (!(text.Length > MaxLength) && !(least < MinLength))
        {
            return true;
        }

        int length = CodePoints(text);
        return !(length > MaxLength) && !(length < MinLength);
    }

    /// <summary>The length as the draft and ajv count it; half of a surrogate pair counts as one.</summary>
    public static int CodePoints(string text)
    {
        int pairs = 0;
        var rest = text.AsSpan();
        for (int at = rest.IndexOfAnyInRange('\ud800', '\udbff'); at >= 0; at = rest.IndexOfAnyInRange('\ud800', '\udbff'))
        {
            bool isPair = at + 1 < rest.Length && char.IsLowSurrogate(rest[at + 1]);
            pairs += isPair ? 1 : 0;
            rest = rest[(at + (isPair ? 2 : 1))..];
        }

        return text.Length - pairs;
    }
}
