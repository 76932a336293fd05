namespace Idp.TechDocs.Markdown.Extensions.LegacyAttributes;

/// <summary><c>legacy_attrs</c>: <c>{@name=value}</c>.</summary>
internal sealed class LegacyAttributesExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options) => dialect.Passes.Add("legacyattrs", 15, new LegacyAttributesPass());
}
