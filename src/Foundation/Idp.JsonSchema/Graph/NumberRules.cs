namespace Idp.JsonSchemas.Graph;

/// <summary>The keywords for numbers; null where absent.</summary>
internal sealed record NumberRules
{
    public double? Maximum { get; init; }

    public double? Minimum { get; init; }

    public double? ExclusiveMaximum { get; init; }

    public double? ExclusiveMinimum { get; init; }

    public double? MultipleOf { get; init; }

    public bool Allows(double number)
        => !(number > Maximum) && !(number < Minimum) && !(number >= ExclusiveMaximum) && !(number <= ExclusiveMinimum)
            && (MultipleOf is null || IsMultiple(number, MultipleOf.Value));

    /// <summary>ajv's rule: the quotient, in doubles, prints as an integer without exponent.</summary>
    public static bool IsMultiple(double number, double of)
    {
        double quotient = number / of;
        return double.IsInteger(quotient) && Math.Abs(quotient) < 1e21;
    }
}
