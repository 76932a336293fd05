using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary><c>f(a, b)</c>, and <c>x.f(a, b)</c> without a bound function in between.</summary>
internal sealed class CallExpression(LanguageExpression target, Arguments arguments) : LanguageExpression
{
    private readonly MemberExpression? _member = target as MemberExpression;

    public LanguageExpression Target => target;

    public Arguments Arguments => arguments;

    public override object? Value(RenderContext context)
    {
        context.Enter();
        context.Step();
        object? result = _member is null ? Call(context, target.Value(context)) : CallMember(context, _member.Target.Value(context), _member.Name);
        context.Leave();
        return result;
    }

    private object? CallMember(RenderContext context, object? receiver, string name)
    {
        if (receiver is JsObject || Members.FindMethod(context, receiver, name) is not { } method)
        {
            context.Current = this;
            return Call(context, Members.Get(context, receiver, name));
        }

        int start = context.StackTop;
        arguments.PushTo(context);
        context.Current = this;
        object? result = method(context, receiver!, context.ArgumentsFrom(start));
        context.PopTo(start);
        return result;
    }

    private object? Call(RenderContext context, object? callee)
    {
        if (callee is not Callable function)
        {
            context.Current = this;
            throw TemplateFault.Type($"'{context.Text.TextOf(target)}' is {(Js.IsNullish(callee) ? "undefined" : "no function")} and cannot be called");
        }

        int start = context.StackTop;
        arguments.PushTo(context);
        context.Current = this;
        object? result = function.Call(context, context.ArgumentsFrom(start));
        context.PopTo(start);
        return result;
    }
}
