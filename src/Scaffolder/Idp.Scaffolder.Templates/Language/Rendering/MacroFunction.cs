using Idp.Scaffolder.Templates.Language.Parsing;
using Idp.Scaffolder.Templates.Language.Tree;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>A macro that can be called: with the text that it stands in and the variables of that text.</summary>
internal sealed class MacroFunction(Macro macro, ParsedText text, Variables variables) : Callable
{
    /// <summary>For the body of a call: the frame that it stands in.</summary>
    public Frame? Frame { get; init; }

    /// <summary>For the body of a call: the run that it stands in.</summary>
    public Activation? Outer { get; init; }

    public override object? Call(RenderContext context, ReadOnlySpan<object?> arguments)
    {
        var (callerText, callerFrame, callerActivation, callerVariables) = (context.Text, context.Frame, context.Activation, context.Variables);
        var activation = new Activation(macro.Plan.Places, Outer);
        var frame = new Frame(Frame, isIsolated: true);
        context.Enter();
        (context.Text, context.Frame, context.Activation, context.Variables) = (text, frame, activation, variables);
        Bind(context, arguments, frame, activation);
        string written = context.Capture(macro.Body);
        (context.Text, context.Frame, context.Activation, context.Variables) = (callerText, callerFrame, callerActivation, callerVariables);
        context.Leave();
        return new SafeText(written);
    }

    private void Bind(RenderContext context, ReadOnlySpan<object?> arguments, Frame frame, Activation activation)
    {
        var given = MacroArguments.Of(arguments, macro);
        if (given.TakeNamed("caller", remove: false, out object? caller))
        {
            frame.Put("caller", caller);
        }

        for (int i = 0; i < macro.Positional.Length; i++)
        {
            var (name, place) = macro.Positional[i];
            object? value = i < given.Positional.Length ? given.Positional[i]
                : given.TakeNamed(name, remove: true, out object? named) ? named : Undefined.Value;
            activation[place] = value;
            frame.Put(name, value);
        }

        foreach (var (name, place, otherwise) in macro.Named)
        {
            object? value = given.TakeNamed(name, remove: false, out object? named) ? named : otherwise.Value(context);
            activation[place] = value;
            frame.Put(name, value);
        }
    }
}
