namespace Idp.TechDocs.Markdown.Extensions.Lists;

/// <summary><c>idp.lists</c>, which is of this package: lists by the rules of CommonMark.</summary>
internal sealed class ListsExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
        => dialect.Lists = options.Text("mode", "commonmark") == "compatible" ? ListMode.Compatible : ListMode.CommonMark;
}
