using System.Globalization;
using Idp.Scaffolder.Templates.Language.Parsing;
using Idp.Scaffolder.Templates.Language.Rendering;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Native;

/// <summary>Texts in Scriban's own language, under the same limits as far as Scriban has them: steps are turns of loops here.</summary>
internal static class NativeText
{
    // Scriban's parser does not look after the stack; this many brackets are harmless.
    private const int MaxExpressionDepth = 100;

    public static ParsedText Parse(string text, TemplateSyntax syntax, Parsing.ParserOptions options)
    {
        if (text.Length > options.Limits.MaxSourceLength)
        {
            return new ParsedText(text, syntax) { Fault = TemplateFault.Beyond(nameof(TemplateLimits.MaxSourceLength), options.Limits.MaxSourceLength) };
        }

        var template = Scriban.Template.Parse(text, parserOptions: new Scriban.Parsing.ParserOptions { ExpressionDepthLimit = MaxExpressionDepth });
        var error = template.Messages.FirstOrDefault(static message => message.Type == ParserMessageType.Error);
        return error is null
            ? new ParsedText(text, syntax) { Native = template, IsPlain = !text.Contains("{{", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal) }
            : new ParsedText(text, syntax) { Fault = new TemplateFault(LanguageFaults.Native, error.Message) { Place = PlaceOf(error.Span) } };
    }

    public static string Render(RenderContext context, ParsedText text, TemplateScope scope, CancellationToken cancellationToken)
    {
        var limits = context.Limits;
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (limits.RenderTimeout != Timeout.InfiniteTimeSpan)
        {
            timeout.CancelAfter(limits.RenderTimeout);
        }

        var native = NewContext(limits, timeout.Token);
        var output = new NativeOutput(context.Written);
        int start = context.Written.Length;
        native.PushOutput(output);
        native.PushGlobal(NativeValues.Functions(context));
        native.PushGlobal(NativeValues.Of(scope.Values));
        try
        {
            native.Evaluate(text.Native!.Page!);
        }
        catch (Exception failure) when (IsFault(failure))
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw FaultOf(failure, timeout.IsCancellationRequested, limits);
        }

        return context.Written.Cut(start);
    }

    private static TemplateContext NewContext(TemplateLimits limits, CancellationToken cancellation)
    {
        var context = new TemplateContext
        {
            LoopLimit = limits.MaxSteps,
            LimitToString = limits.MaxStringLength,
            OnStringLimit = ScriptLimitBehavior.Throw,
            RecursiveLimit = Math.Min(limits.MaxDepth, 100),
            ObjectRecursionLimit = Math.Min(limits.MaxDepth, 100),
            RegexTimeOut = limits.PatternTimeout,
            CancellationToken = cancellation,
            EnableRelaxedMemberAccess = true,
            EnableRelaxedTargetAccess = true,
            AutoIndent = false,
            NewLine = "\n",
        };
        context.PushCulture(CultureInfo.InvariantCulture);
        return context;
    }

    // Scriban's functions also throw what the platform throws.
    private static bool IsFault(Exception failure)
        => failure is ScriptRuntimeException or ScriptAbortException or TemplateFault or OperationCanceledException or ArgumentException
            or InvalidOperationException or FormatException or ArithmeticException or InvalidCastException or InsufficientExecutionStackException;

    private static TemplateFault FaultOf(Exception failure, bool isLate, TemplateLimits limits)
    {
        if (isLate)
        {
            return TemplateFault.Beyond(nameof(TemplateLimits.RenderTimeout), limits.RenderTimeout);
        }

        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            if (inner is TemplateFault fault)
            {
                return fault;
            }
        }

        return failure is ScriptRuntimeException { Span: var span } runtime
            ? new TemplateFault(LanguageFaults.Native, runtime.OriginalMessage) { Place = PlaceOf(span) }
            : new TemplateFault(LanguageFaults.Native, failure.Message);
    }

    private static (int Start, int End) PlaceOf(SourceSpan span) => (span.Start.Offset, span.End.Offset + 1);
}
