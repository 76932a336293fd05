using Idp.Scaffolder.Templates.Language.Parsing;
using Idp.Scaffolder.Templates.Language.Rendering;
namespace Idp.Scaffolder.Templates.Language.Native;
internal static class NativeText
{
    public static ParsedText Parse(string text, TemplateSyntax syntax, ParserOptions options) => new(text, syntax) { Fault = TemplateFault.Type("not yet") };
    public static string Render(RenderContext context, ParsedText parsed, TemplateScope scope, CancellationToken cancellationToken) => throw TemplateFault.Type("not yet");
}
