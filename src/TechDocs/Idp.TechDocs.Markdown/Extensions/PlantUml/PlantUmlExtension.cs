using Idp.TechDocs.Markdown.Diagrams;

namespace Idp.TechDocs.Markdown.Extensions.PlantUml;

/// <summary><c>plantuml_markdown</c>: diagrams of PlantUML, which the dialect's renderer draws; nothing is run, and no server is asked.</summary>
internal sealed class PlantUmlExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.Preprocessors.Add("plantuml", 100, new DiagramPreprocessor(new PlantUmlForm()));
        dialect.Renderers.Add("diagram", 0, new DiagramBlockRenderer(dialect.Settings.Diagrams));
    }
}
