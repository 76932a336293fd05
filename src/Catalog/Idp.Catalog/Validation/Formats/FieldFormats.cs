namespace Idp.Catalog.Validation;

/// <summary>The formats of the envelope's fields, each replaceable: <c>FieldFormats.Default with { Tag = … }</c>.</summary>
/// <remarks>
/// <para>
/// The defaults are the rules and words of Backstage's <c>makeValidator</c> and <c>FieldFormatEntityPolicy</c>.
/// All of them are ASCII rules, lengths count UTF-16 units, and a line break at the end is as wrong as anywhere else.
/// </para>
/// <para>Immutable, so thread-safe. A replaced format should bring its own expectation: the words of the default would lie.</para>
/// </remarks>
public sealed record FieldFormats
{
    /// <summary>Backstage's own rules.</summary>
    public static FieldFormats Default { get; } = new();

    /// <summary><c>[prefix/]version</c>: a DNS subdomain, and 1 to 63 ASCII letters and digits.</summary>
    public FieldFormat ApiVersion { get; init; } = new(FieldExpectations.PrefixAndSuffix, KubernetesFormat.IsApiVersion);

    /// <summary>1 to 63 ASCII letters and digits, a letter first.</summary>
    public FieldFormat Kind { get; init; } = new(FieldExpectations.Kind, KubernetesFormat.IsKind);

    /// <summary>1 to 63 of <c>[A-Za-z0-9._-]</c>, a letter or digit first and last. Case is kept.</summary>
    public FieldFormat EntityName { get; init; } = new(FieldExpectations.ObjectName, KubernetesFormat.IsObjectName);

    /// <summary>One DNS label: 1 to 63 of <c>[a-z0-9-]</c>, no hyphen first or last.</summary>
    public FieldFormat Namespace { get; init; } = new(FieldExpectations.Namespace, KubernetesFormat.IsDnsLabel);

    /// <summary><c>[prefix/]name</c>: a DNS subdomain of at most 253, and a name as an entity's.</summary>
    public FieldFormat LabelKey { get; init; } = new(FieldExpectations.PrefixAndSuffix, KubernetesFormat.IsQualifiedName);

    /// <summary>Empty, or a name as an entity's.</summary>
    public FieldFormat LabelValue { get; init; } = new(FieldExpectations.ObjectName, KubernetesFormat.IsLabelValue);

    /// <summary>As <see cref="LabelKey"/>.</summary>
    public FieldFormat AnnotationKey { get; init; } = new(FieldExpectations.PrefixAndSuffix, KubernetesFormat.IsQualifiedName);

    /// <summary>Any string. What the well-known annotations want is known to <see cref="AnnotationRegistry"/>.</summary>
    public FieldFormat AnnotationValue { get; init; } = new("a string", static _ => true);

    /// <summary>1 to 63 of <c>[a-z0-9:+#]</c>, in groups separated by single hyphens.</summary>
    public FieldFormat Tag { get; init; } = new(FieldExpectations.Tag, TagFormat.IsTag);

    /// <summary>The address of a link: whatever <c>new URL(x)</c> takes, so any scheme, but no relative reference. Not replaceable upstream.</summary>
    public FieldFormat LinkUrl { get; init; } = new("a string that is a valid url", WhatwgUrl.CanParse);

    /// <summary>The title and the icon of a link: something other than what JavaScript's <c>trim()</c> takes away. Not replaceable upstream.</summary>
    public FieldFormat NonBlank { get; init; } = new("a non empty string", JavaScriptWhiteSpace.IsNotBlank);
}
