using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Validation;

/// <summary>A fault of one entity, by the way to the value; where that is in the file is found out later.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Pointer">The value in the entity as it was checked: placeholders read in, references sorted.</param>
/// <param name="Part">Whether the value is at fault or its key.</param>
/// <param name="Arguments">The particulars of the message.</param>
internal sealed record EntityFault(DiagnosticDescriptor Rule, JsonPointer Pointer, YamlPart Part, object?[] Arguments)
{
    /// <summary>What the fault is about, beside the place: two faults that agree in all three are one.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>The place in an included file, where that file itself is broken.</summary>
    public RelatedLocation? Included { get; init; }
}
