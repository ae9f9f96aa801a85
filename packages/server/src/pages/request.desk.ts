import type {
  BannerPolicy,
  CorrectRequest,
  ExportLink,
  MessageRequest,
  Policy,
  PolicyReader,
  PolicyView,
  RequestView,
  SayRequest,
  SubmitRequest,
  SubmittedRequest,
  VerifiedRequest,
  VerifyRequest,
} from '@privet/types';

/** What the pages of requests need of the server. What cannot be done ends in a problem of the contract's, as it does for the API. */
export interface RequestPageDesk {
  readonly policy: {
    inForce(): {
      readonly policy: Policy;
      view(reader: PolicyReader, asked: { readonly shared: false; readonly site: null }): PolicyView | BannerPolicy;
    };
  };
  readonly requests: {
    /** @param once what the form is known by: sent again, it is answered again and does nothing more */
    submit(input: SubmitRequest, once: string | undefined): Promise<SubmittedRequest>;
    /** By the code or the link of the newest mail; the same `CODE_INVALID` where there is no such request. */
    verify(id: string, shown: VerifyRequest): Promise<VerifiedRequest>;
    /** Says the same where there is no such request. */
    resend(id: string): Promise<void>;
    /** The request that a subject token opens; undefined where it opens none, or no longer. */
    open(token: string): Promise<RequestView | undefined>;
    message(token: string, said: MessageRequest, once: string | undefined): Promise<RequestView>;
    appeal(token: string, said: SayRequest, once: string | undefined): Promise<RequestView>;
    cancel(token: string, once: string | undefined): Promise<RequestView>;
    correct(token: string, correction: CorrectRequest, once: string | undefined): Promise<RequestView>;
    upload(token: string, file: File, once: string | undefined): Promise<RequestView>;
    /** @param upload one that the person sent */
    removeUpload(token: string, upload: string, once: string | undefined): Promise<RequestView>;
    exportLink(token: string): Promise<ExportLink>;
  };
  readonly jurisdictionHeaders: readonly string[];
}
