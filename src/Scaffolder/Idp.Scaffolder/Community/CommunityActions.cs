using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Community.Files;
using Idp.Scaffolder.Community.Http;
using Idp.Scaffolder.Community.Jsonata;
using Idp.Scaffolder.Community.Merging;
using Idp.Scaffolder.Community.Serializing;
using Idp.Scaffolder.Community.Text;

namespace Idp.Scaffolder.Community;

/// <summary>The actions of the community that templates use most: <c>roadiehq:utils:*</c>, <c>regex:replace</c> and <c>http:backstage:request</c>.</summary>
public static class CommunityActions
{
    /// <summary>Makes them; they serve any number of runs.</summary>
    /// <param name="options">How they work; null for the defaults.</param>
    /// <param name="http">
    /// Sends the requests of <c>http:backstage:request</c>; it must follow no redirect by itself. Null: one that also looks at what names resolve
    /// to before it connects.
    /// </param>
    /// <param name="time">The clock that <c>roadiehq:utils:sleep</c> waits and expressions of JSONata tell the time by; null for the system's.</param>
    public static IReadOnlyList<TemplateAction> Create(CommunityActionOptions? options = null, HttpMessageInvoker? http = null, TimeProvider? time = null)
    {
        options ??= new CommunityActionOptions();
        time ??= TimeProvider.System;
        var actions = new List<TemplateAction>
        {
            new WriteFileAction(),
            new AppendFileAction(),
            new ParseFileAction(),
            new ReplaceInFileAction(options),
            new MergeJsonAction(),
            new MergeAction(),
            new SerializeJsonAction(),
            new SerializeYamlAction(),
            new ZipAction(),
            new SleepAction(options, time),
            new RegexReplaceAction(options),
            new JsonataAction(options, time),
            new JsonataJsonAction(options, time),
            new JsonataYamlAction(options, time),
        };
        if (options.Requests is { } requests)
        {
            actions.Add(new BackstageRequestAction(requests, http ?? new HttpMessageInvoker(GuardedHandler.Create(requests))));
        }

        return actions;
    }
}
