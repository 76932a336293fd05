namespace Idp.JsonSchemas.Npm;

/// <summary>One step into an instance: a key, or the position in a list.</summary>
/// <param name="Key">The key; null for a position.</param>
/// <param name="Index">The position, from 0; 0 for a key.</param>
public readonly record struct NpmPathSegment(string? Key, int Index)
{
    /// <summary>The key, or the digits of the position.</summary>
    public override string ToString() => Key ?? Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
