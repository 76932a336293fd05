using Idp.Scaffolder.Templates.Language.Parsing;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Rendering;

internal sealed partial class RenderContext
{
    /// <summary>Runs the current text, and then what it extends in place of its own output.</summary>
    public void RunText()
    {
        int start = Written.Length;
        Run(Text.Page.Body!);
        while (Parent is { } parent)
        {
            Parent = null;
            Text = parent;
            Activation = new Activation(parent.Root.Places);
            Written.Cut(start);
            Run(parent.Page.Body!);
        }
    }

    /// <summary>Runs another text in place, with its own variables.</summary>
    /// <returns>What it sets and defines at its top level.</returns>
    public List<string> RunOther(ParsedText other, Variables variables, Frame frame)
    {
        var (text, outerFrame, activation, outerVariables) = (Text, Frame, Activation, Variables);
        var (blocks, exported, parent) = (Blocks, Exported, Parent);
        Enter();
        var names = new List<string>();
        (Text, Frame, Activation, Variables) = (other, frame, new Activation(other.Root.Places), variables);
        (Blocks, Exported, Parent) = (new BlockTable(other), names, null);
        RunText();
        (Text, Frame, Activation, Variables) = (text, outerFrame, activation, outerVariables);
        (Blocks, Exported, Parent) = (blocks, exported, parent);
        Leave();
        return names;
    }

    /// <summary>Runs a block.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="depth">0 for the one that replaces all others, 1 for the one it replaces, and so on.</param>
    public void RunBlock(string name, int depth)
    {
        if (Blocks?.Find(name, depth) is not var (text, block))
        {
            throw TemplateFault.Type($"there is no block '{name}' above this one");
        }

        var (outerText, frame, activation) = (Text, Frame, Activation);
        Enter();
        (Text, Frame, Activation) = (text, new Frame(frame, isIsolated: true), new Activation(block.Plan.Places));
        if (block.SuperPlace is { } place)
        {
            int start = Written.Length;
            RunBlock(name, depth + 1);
            Activation[place] = new SafeText(Written.Cut(start));
        }

        Run(block.Body);
        (Text, Frame, Activation) = (outerText, frame, activation);
        Leave();
    }

    /// <summary>Makes a macro or an imported value known by name.</summary>
    public void Define(string name, object? value, bool isNested)
    {
        if (isNested)
        {
            Frame.Put(name, value);
            return;
        }

        Variables.Set(name, value);
        Export(name);
    }

    public void Export(string name)
    {
        if (Exported is not null && !name.StartsWith('_'))
        {
            Exported.Add(name);
        }
    }

    /// <summary>Finds a text to include, import or extend.</summary>
    public ParsedText? Load(object? name)
    {
        CountInclude();
        return Environment.Load(Js.ToText(this, name), Text);
    }

    /// <summary>A text to include, import or extend.</summary>
    public ParsedText LoadOrFail(object? name)
        => Load(name) ?? throw new TemplateFault(LanguageFaults.NotLoaded, Js.ToText(this, name), "there is no such text");
}
