using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>Python's slices as upstream has them: an end beyond the list yields one more item, which is undefined.</summary>
internal static class Slices
{
    public static JsArray Of(RenderContext context, object? target, object? start, object? stop, object? step)
    {
        target = Js.IsTrue(target) ? target : new JsArray();
        object? length = Members.GetOwn(target, "length");
        double by = Js.ToNumber(context, step);
        if (!double.IsFinite(by) || by == 0)
        {
            throw TemplateFault.Type("the step of a slice must be a number other than 0");
        }

        double count = Js.ToNumber(context, length);
        start ??= by < 0 ? count - 1 : Box.Of(0);
        stop = stop is null ? by < 0 ? Box.Of(-1) : length
            : Js.Order(context, stop, Box.Of(0)) < 0 ? Js.Add(context, stop, length)
            : stop;
        start = Js.Order(context, start, Box.Of(0)) < 0 ? Js.Add(context, start, length) : start;
        var items = new JsArray();
        for (object? index = start; !IsOver(context, index, stop, length, by); index = Js.Add(context, index, step))
        {
            ListMethods.RequireRoom(context, items, 1);
            items.Add(Members.GetOwn(target, Js.ToText(context, index)));
        }

        return items;
    }

    private static bool IsOver(RenderContext context, object? index, object? stop, object? length, double by)
        => Js.Order(context, index, Box.Of(0)) < 0
            || Js.Order(context, index, length) > 0
            || (by > 0 ? Js.Order(context, index, stop) >= 0 : Js.Order(context, index, stop) <= 0);
}
