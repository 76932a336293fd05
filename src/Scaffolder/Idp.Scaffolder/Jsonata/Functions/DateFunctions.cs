using Idp.Scaffolder.Jsonata.Dates;
using Idp.Scaffolder.Jsonata.Evaluation;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>Functions of times, and of whole numbers as pictures write them.</summary>
internal static class DateFunctions
{
    public static object? Now(Call call) => call.Bounded(DateTimeText.Of(call.Evaluator.Milliseconds, call[0] as string, call[1] as string, call.Work));

    public static object? Millis(Call call) => call.Evaluator.Milliseconds;

    public static object? FromMillis(Call call)
        => call.IsMissing(0) ? null : call.Bounded(DateTimeText.Of(call.Number(0), call[1] as string, call[2] as string, call.Work));

    public static object? ToMillis(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        return call.IsMissing(1) ? IsoTimestamp.Read(call.Text(0)) : DateTimeReading.Read(call.Text(0), call.Text(1), new JsDate(call.Evaluator.Milliseconds), call.Work);
    }

    public static object? FormatInteger(Call call)
        => call.IsMissing(0) ? null : call.Bounded(IntegerText.Of(Math.Floor(call.Number(0)), IntegerPicture.Parse(call.Text(1)), call.Work));

    public static object? ParseInteger(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        call.Work.RequireText(call.Text(0).Length);
        return IntegerReading.Read(call.Text(0), IntegerPicture.Parse(call.Text(1)));
    }
}
