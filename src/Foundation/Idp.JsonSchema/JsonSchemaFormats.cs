using System.Collections.Immutable;

namespace Idp.JsonSchemas;

/// <summary>The formats that <c>format</c> enforces; a name that is not among them is an annotation, as draft-07 and ajv without its formats package have it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class JsonSchemaFormats
{
    private readonly ImmutableDictionary<string, Func<string, bool>> _checks;

    private JsonSchemaFormats(ImmutableDictionary<string, Func<string, bool>> checks) => _checks = checks;

    /// <summary>No format is enforced. The default.</summary>
    public static JsonSchemaFormats None { get; } = new(ImmutableDictionary.Create<string, Func<string, bool>>(StringComparer.Ordinal));

    /// <summary>These formats and one more, for texts; values of other types satisfy every format.</summary>
    /// <param name="name">As <c>format</c> names it; replaces a former check of that name.</param>
    /// <param name="isValid">Called with any text, from any thread; must not throw.</param>
    public JsonSchemaFormats With(string name, Func<string, bool> isValid)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(isValid);
        return new JsonSchemaFormats(_checks.SetItem(name, isValid));
    }

    internal Func<string, bool>? Find(string name) => _checks.GetValueOrDefault(name);
}
