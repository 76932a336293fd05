using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary><c>{% call(item) macro(list) %}…{% endcall %}</c>.</summary>
internal sealed class CallTag(CallExpression call) : LanguageStatement
{
    public CallExpression Call => call;

    public override void Execute(RenderContext context) => context.Print(call.Value(context), call);
}
