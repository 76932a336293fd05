using System.Diagnostics.CodeAnalysis;

namespace Idp.JsonSchemas;

/// <summary>A JSON value as the evaluator sees it. A package with its own values brings a struct that looks into them.</summary>
/// <remarks>
/// The evaluator is compiled for each struct, so nothing is boxed; an implementation that allocates in none of these members makes
/// <see cref="JsonSchema.IsValid{T}"/> free of allocation. Called on the calling thread only. A member is called only for the kind it belongs
/// to, with an index below <see cref="Count"/>. The keys of an object must be unique.
/// </remarks>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
public interface IJsonInstance<TSelf>
    where TSelf : struct, IJsonInstance<TSelf>
{
    /// <summary>What the value is.</summary>
    JsonInstanceKind Kind { get; }

    /// <summary>The value of a boolean.</summary>
    bool Boolean { get; }

    /// <summary>The value of a number. One that is not finite is no number for any keyword, as ajv has it in strict mode.</summary>
    double Number { get; }

    /// <summary>The value of a text.</summary>
    string String { get; }

    /// <summary>How many items an array, or properties an object, has.</summary>
    int Count { get; }

    /// <summary>An item of an array.</summary>
    TSelf Item(int index);

    /// <summary>A key of an object, in the order of the document.</summary>
    string PropertyName(int index);

    /// <summary>The value beside <see cref="PropertyName"/>.</summary>
    TSelf PropertyValue(int index);

    /// <summary>The value of a key, compared ordinally; false when the object has no such key.</summary>
    bool TryGetProperty(string name, [MaybeNullWhen(false)] out TSelf value);
}
