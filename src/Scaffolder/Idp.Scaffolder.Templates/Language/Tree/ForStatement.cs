using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary><c>{% for a in list %}</c>, <c>{% for key, value in map %}</c>, <c>{% for a, b, c in lists %}</c>.</summary>
/// <param name="targets">The names that take the items.</param>
/// <param name="items">What is walked through.</param>
/// <param name="lengthPlace">Where the length stays: upstream forgets to reset it, so an <c>else</c> may see that of an earlier walk.</param>
internal sealed class ForStatement((string Name, int Place)[] targets, LanguageExpression items, int lengthPlace) : LanguageStatement
{
    public LanguageExpression Items => items;

    public IEnumerable<string> Names => targets.Select(static target => target.Name);

    public required ScriptBlockStatement Body { get; init; }

    public ScriptBlockStatement? Otherwise { get; init; }

    public override void Execute(RenderContext context)
    {
        var outer = context.Frame;
        context.Frame = new Frame(outer);
        object? value = items.Value(context);
        if (Js.IsTrue(value))
        {
            context.Activation[lengthPlace] = Undefined.Value;
            if (targets.Length == 1)
            {
                WalkOne(context, value);
            }
            else
            {
                WalkMany(context, value);
            }
        }

        if (Otherwise is not null && !Js.IsTrue(context.Activation[lengthPlace]))
        {
            context.Run(Otherwise);
        }

        context.Frame = outer;
    }

    private void WalkOne(RenderContext context, object? value)
    {
        switch (value)
        {
            case JsArray list:
                var loop = Begin(context, Box.Of(list.Count), list.Count);
                for (int i = 0; i < list.Count; i++)
                {
                    Turn(context, loop, i, list[i]);
                }

                break;
            case string or SafeText:
                string text = Js.ToText(context, value);
                loop = Begin(context, Box.Of(text.Length), text.Length);
                for (int i = 0; i < text.Length; i++)
                {
                    Turn(context, loop, i, JsCharacter.Of(text[i]));
                }

                break;
            case JsObject map:
                object? length = map.Get("length");
                double count = Js.ToNumber(context, length);
                loop = Begin(context, length, count);
                for (int i = 0; i < count; i++)
                {
                    Turn(context, loop, i, map.Get(JsKeyText.Of(i)));
                }

                break;
        }
    }

    private void WalkMany(RenderContext context, object? value)
    {
        switch (value)
        {
            case JsArray list:
                var loop = Begin(context, Box.Of(list.Count), list.Count);
                for (int i = 0; i < list.Count; i++)
                {
                    Spread(context, list[i]);
                    Turn(context, loop, i);
                }

                break;
            case SafeText safe:
                loop = Begin(context, Box.Of(safe.Text.Length), safe.Text.Length);
                for (int i = 0; i < safe.Text.Length; i++)
                {
                    Spread(context, JsCharacter.Of(safe.Text[i]));
                    Turn(context, loop, i);
                }

                break;
            case string text:
                loop = Begin(context, Box.Of(text.Length), text.Length);
                for (int i = 0; i < text.Length; i++)
                {
                    Turn(context, loop, i, JsKeyText.Of(i), JsCharacter.Of(text[i]));
                }

                break;
            case JsObject map:
                context.ReserveItems(map.Count);
                KeyValuePair<string, object?>[] entries = [.. map.Entries];
                loop = Begin(context, Box.Of(entries.Length), entries.Length);
                for (int i = 0; i < entries.Length; i++)
                {
                    Turn(context, loop, i, entries[i].Key, entries[i].Value);
                }

                break;
        }
    }

    private LoopObject Begin(RenderContext context, object? length, double count)
    {
        context.Activation[lengthPlace] = length;
        var loop = new LoopObject(length, count);
        context.Frame.Put("loop", loop);
        return loop;
    }

    private void Turn(RenderContext context, LoopObject loop, int index, object? item)
    {
        context.Activation[targets[0].Place] = item;
        context.Frame.Put(targets[0].Name, item);
        Turn(context, loop, index);
    }

    private void Turn(RenderContext context, LoopObject loop, int index, string key, object? value)
    {
        context.Activation[targets[0].Place] = key;
        context.Activation[targets[1].Place] = value;
        context.Frame.Put(targets[0].Name, key);
        context.Frame.Put(targets[1].Name, value);
        Turn(context, loop, index);
    }

    private void Turn(RenderContext context, LoopObject loop, int index)
    {
        context.Step();
        loop.Index = index;
        context.Run(Body);
    }

    // Upstream binds these for the text of the loop, but not by name.
    private void Spread(RenderContext context, object? item)
    {
        if (Js.IsNullish(item))
        {
            context.Current = items;
            throw TemplateFault.Type("an item of the list is null or undefined and cannot be taken apart");
        }

        for (int i = 0; i < targets.Length; i++)
        {
            context.Activation[targets[i].Place] = item switch
            {
                JsArray list => list[i],
                JsObject map => map.Get(JsKeyText.Of(i)),
                string text when i < text.Length => JsCharacter.Of(text[i]),
                _ => Undefined.Value,
            };
        }
    }
}
