namespace Idp.TechDocs.Markdown.Extensions.Toc;

/// <summary><c>toc</c>.</summary>
internal sealed class TocExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        var toc = TocOptions.Of(options);
        dialect.Passes.Add("toc", 5, new TocPass(toc));
        dialect.Renderers.Add("toc", 0, new TocRenderer(toc));
    }
}
