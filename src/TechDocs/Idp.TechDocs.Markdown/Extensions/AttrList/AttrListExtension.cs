namespace Idp.TechDocs.Markdown.Extensions.AttrList;

/// <summary><c>attr_list</c>.</summary>
internal sealed class AttrListExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options) => dialect.Passes.Add("attr_list", 8, new AttributeListPass());
}
