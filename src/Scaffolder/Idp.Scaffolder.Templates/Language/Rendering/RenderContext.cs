using Idp.Scaffolder.Templates.Language.Parsing;
using Idp.Scaffolder.Templates.Language.Values;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>Everything that one render holds. Used again by the next one; never by two at a time.</summary>
internal sealed partial class RenderContext : TemplateContext
{
    private static readonly ScriptObject NoBuiltIns = [];
    private RenderBudget _budget;

    public RenderContext(LanguageEnvironment environment)
        : base(NoBuiltIns)
    {
        Environment = environment;
        Text = ParsedText.Empty;
        Frame = new Frame(null);
        Activation = new Activation(0);
        Variables = new Variables(new JsObject());
    }

    /// <summary>What the engine's renders share.</summary>
    public LanguageEnvironment Environment { get; }

    public OutputText Written { get; } = new();

    /// <summary>The text whose nodes are evaluated.</summary>
    public ParsedText Text { get; set; }

    /// <summary>The node that is evaluated, for diagnostics.</summary>
    public ScriptNode? Current { get; set; }

    public Frame Frame { get; set; }

    public Activation Activation { get; set; }

    public Variables Variables { get; set; }

    /// <summary>The blocks of this text and those that it extends, by name, the most derived first.</summary>
    public BlockTable? Blocks { get; set; }

    /// <summary>Names that the text's top level sets, for those who import it.</summary>
    public List<string>? Exported { get; set; }

    /// <summary>The text that the current one turned out to extend.</summary>
    public ParsedText? Parent { get; set; }

    public IReadOnlyDictionary<string, TemplateFunction> HostFunctions { get; private set; } = LanguageEnvironment.NoFunctions;

    /// <summary>Whether printing an undefined value is a fault.</summary>
    public bool IsStrict { get; private set; }

    public TemplateLimits Limits => _budget.Limits;

    /// <summary>Gets ready for one render.</summary>
    public void Start(ParsedText text, TemplateScope scope, bool isStrict, CancellationToken cancellation)
    {
        _budget.Start(Environment.Limits, cancellation);
        Written.Start(Environment.Limits.MaxOutputLength);
        Begin(text, scope, isStrict);
    }

    /// <summary>Goes on with another text of the same render, within what it may still spend.</summary>
    public void Begin(ParsedText text, TemplateScope scope, bool isStrict)
    {
        Text = text;
        Current = null;
        Frame = new Frame(null, isTopLevel: true);
        Activation = new Activation(text.Root.Places);
        Variables = new Variables(text.MayChangeScope ? scope.Copy() : scope.Values);
        Blocks = text.Blocks.Length == 0 ? null : new BlockTable(text);
        Exported = null;
        Parent = null;
        HostFunctions = scope.Functions;
        IsStrict = isStrict;
        _stackTop = 0;
        _budget.Surface();
    }

    /// <summary>Lets go of everything that the render held.</summary>
    public void End()
    {
        Text = ParsedText.Empty;
        Current = null;
        Frame = new Frame(null);
        Activation = new Activation(0);
        Variables = new Variables(new JsObject());
        Blocks = null;
        Exported = null;
        Parent = null;
        HostFunctions = LanguageEnvironment.NoFunctions;
        Array.Clear(_stack);
    }

    public void Step() => _budget.Step();

    public void Steps(int count) => _budget.Steps(count);

    public void Enter() => _budget.Enter();

    public void Leave() => _budget.Leave();

    public void CountHostCall() => _budget.HostCall();

    public void CountInclude() => _budget.Include();

    /// <summary>Asks for a string of this length.</summary>
    public void ReserveText(long length)
    {
        RequireLength(length);
        _budget.Bytes(2 * length);
    }

    public void ReserveBytes(long count) => _budget.Bytes(count);

    public void RequireLength(long length)
    {
        if (length > Limits.MaxStringLength)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxStringLength), Limits.MaxStringLength);
        }
    }

    /// <summary>Asks for a list or map of this many items.</summary>
    public void ReserveItems(long count)
    {
        if (count > Limits.MaxItems)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxItems), Limits.MaxItems);
        }

        _budget.Bytes(16 * count);
        _budget.Steps((int)count);
    }

    /// <summary>The value of a name that the text does not bind itself.</summary>
    public object? Lookup(string name)
    {
        if (Frame.TryLookup(name, Text.Syntax.Profile == TemplateProfile.Backstage, out object? value) || Variables.TryGet(name, out value))
        {
            return value;
        }

        if (Text.Syntax.CookiecutterCompat)
        {
            switch (name)
            {
                case "True":
                    return Box.True;
                case "False":
                    return Box.False;
                case "None":
                    return null;
            }
        }

        return HostFunctions.TryGetValue(name, out var function)
            ? new HostFunction(name, function)
            : Environment.FindGlobal(name);
    }
}
