using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language.Json;
using Idp.Scaffolder.Templates.Language.Native;
using Idp.Scaffolder.Templates.Language.Parsing;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>Renders the strings of one JSON value, within one budget.</summary>
internal sealed class ValueRenderer
{
    private readonly LanguageEnvironment _environment;
    private readonly RenderContext _context;
    private readonly TemplateScope _scope;
    private readonly TemplateMode _mode;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private JsonPointer _path;

    public ValueRenderer(LanguageEnvironment environment, RenderContext context, TemplateScope scope, TemplateMode mode, CancellationToken cancellation)
    {
        _environment = environment;
        _context = context;
        _scope = scope;
        _mode = mode;
        _cancellation = cancellation;
        context.Start(ParsedText.Empty, scope, mode == TemplateMode.Strict, cancellation);
    }

    public TemplateValueResult Render(JsonNode? value)
    {
        JsonNode? rendered = null;
        bool isUndefined = false;
        try
        {
            isUndefined = !TryRender(value, 0, out rendered);
        }
        catch (TemplateFault fault)
        {
            // The value itself is too deep; its strings' faults end there.
            _diagnostics.Add(new Diagnostic(fault.Descriptor, null, fault.Arguments));
        }

        bool fails = _diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);
        return new TemplateValueResult(fails ? null : rendered, isUndefined && !fails, _diagnostics.DrainToImmutable());
    }

    /// <returns>Whether there is a value, and not undefined.</returns>
    private bool TryRender(JsonNode? value, int depth, out JsonNode? rendered)
    {
        if (depth > _environment.Limits.MaxDepth)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxDepth), _environment.Limits.MaxDepth);
        }

        switch (value)
        {
            case JsonObject map:
                rendered = RenderMap(map, depth);
                return true;
            case JsonArray list:
                rendered = RenderList(list, depth);
                return true;
            case not null when value.GetValueKind() == JsonValueKind.String:
                return TryRenderText(JsonInput.Of(value) as string ?? "", out rendered);
            default:
                rendered = value?.DeepClone();
                return true;
        }
    }

    private JsonObject RenderMap(JsonObject map, int depth)
    {
        var rendered = new JsonObject();
        var path = _path;
        foreach (var (key, member) in map)
        {
            _path = path.Append(key);
            if (TryRender(member, depth + 1, out var value))
            {
                rendered[key] = value;
            }
        }

        _path = path;
        return rendered;
    }

    private JsonArray RenderList(JsonArray list, int depth)
    {
        var rendered = new JsonArray();
        var path = _path;
        for (int i = 0; i < list.Count; i++)
        {
            _path = path.Append(i);
            TryRender(list[i], depth + 1, out var value);
            rendered.Add(value);
        }

        _path = path;
        return rendered;
    }

    private bool TryRenderText(string text, out JsonNode? rendered)
    {
        var syntax = _environment.Options.Syntax;
        rendered = JsonValue.Create(text);
        if (!syntax.IsNative && !Parser.HasMarks(text, syntax))
        {
            return true;
        }

        var parsed = _environment.Parse(text, syntax);
        if (parsed.Fault is not null)
        {
            Add(FaultDiagnostics.Of(parsed.Fault, parsed, _path.ToString()));
            return true;
        }

        int start = _context.Written.Length;
        try
        {
            _context.Begin(parsed, _scope, _mode == TemplateMode.Strict);
            return TryRun(parsed, start, out rendered);
        }
        catch (TemplateFault fault)
        {
            Add(FaultDiagnostics.Of(fault, _context, parsed, _path.ToString()));
            _context.Written.Cut(start);
            rendered = JsonValue.Create(text);
            return true;
        }
    }

    private bool TryRun(ParsedText parsed, int start, out JsonNode? rendered)
    {
        if (parsed.Native is not null)
        {
            rendered = JsonValue.Create(NativeText.Render(_context, parsed, _scope, _cancellation));
            return true;
        }

        if (parsed.Sole is not { } sole)
        {
            _context.RunText();
            rendered = JsonValue.Create(_context.Written.Cut(start));
            return true;
        }

        object? value = sole.Value(_context);
        _context.Current = sole;
        rendered = null;
        switch (value)
        {
            case Undefined when _mode == TemplateMode.Strict:
                throw new TemplateFault(LanguageFaults.UndefinedValue, parsed.TextOf(sole));
            case Undefined:
                return false;
            case Callable:
                throw TemplateFault.Type("a function is no value");
            default:
                rendered = JsonOutput.Of(_context, value);
                return true;
        }
    }

    private void Add(Diagnostic diagnostic)
        => _diagnostics.Add(_mode == TemplateMode.Compatible ? diagnostic.WithSeverity(DiagnosticSeverity.Warning) : diagnostic);
}
