using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Validation;

/// <summary>What a rule sees: one entity, and where to report.</summary>
public sealed class EntityRuleContext
{
    private readonly DescriptorDocument _document;
    private readonly List<Diagnostic> _diagnostics = [];

    internal EntityRuleContext(DescriptorDocument document, Entity entity)
    {
        _document = document;
        Entity = entity;
    }

    /// <summary>The entity, placeholders read in.</summary>
    public Entity Entity { get; }

    internal IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Reports a fault of a value.</summary>
    /// <param name="rule">The rule that is broken; choose identifiers that do not start with <c>IDP</c>.</param>
    /// <param name="pointer">The value in <see cref="Entity"/>, such as <c>/spec/owner</c>; where it is missing, the nearest map is shown.</param>
    /// <param name="arguments">The particulars of the message.</param>
    public void Report(DiagnosticDescriptor rule, JsonPointer pointer, params ReadOnlySpan<object?> arguments)
    {
        var place = _document.LocateWithIncludes(pointer, YamlPart.Value);
        _diagnostics.Add(new Diagnostic(rule, place.Location, arguments)
        {
            Related = place.Included is { } included ? [included] : [],
        });
    }
}
