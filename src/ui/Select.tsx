'use client';
import {
  Content,
  Icon,
  Item,
  ItemIndicator,
  ItemText,
  Portal,
  Root,
  ScrollDownButton,
  ScrollUpButton,
  Trigger,
  Value,
  Viewport,
} from '@radix-ui/react-select';
import { Check, ChevronDown, ChevronUp } from './icons.js';
import { useEffect, useRef, useState } from 'react';
import type { FieldControl } from './Field.js';
import { pageNonce } from './pageNonce.js';

export interface SelectOption {
  /** May be empty: the choice of nothing. */
  value: string;
  label: string;
  /** A second, quieter line in the list. */
  description?: string | undefined;
}

export interface SelectProps {
  control: FieldControl;
  value: string;
  options: readonly SelectOption[];
  /** Shown while nothing is chosen. */
  placeholder?: string | undefined;
  onChange: (value: string) => void;
}

/** What is known once the control is on the page. */
interface Place {
  container: HTMLElement | null;
  dir: 'ltr' | 'rtl';
  nonce?: string;
}

/**
 * One of many, in a list that opens over the page. The list is drawn inside the nearest `.tkd-root`, so that tokens and
 * themes reach it.
 */
export function Select({ control, value, options, placeholder, onChange }: SelectProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<Place>();

  useEffect(() => {
    const container = trigger.current?.closest<HTMLElement>('.tkd-root') ?? null;
    const nonce = pageNonce();
    const dir = container && getComputedStyle(container).direction === 'rtl' ? 'rtl' : 'ltr';
    setPlace({ container, dir, ...(nonce && { nonce }) });
  }, []);

  return (
    <Root
      value={options.some((option) => option.value === value) ? encode(value) : ''}
      dir={place?.dir ?? 'ltr'}
      onValueChange={(next) => {
        // Browsers that fill forms in again after a restart do so through the hidden native field, with nothing.
        if (next) onChange(decode(next));
      }}
    >
      <Trigger {...control} ref={trigger} className="tkd-input tkd-select">
        <span className="tkd-select-value">
          <Value placeholder={placeholder} />
        </span>
        <Icon className="tkd-select-icon">
          <ChevronDown aria-hidden size={16} />
        </Icon>
      </Trigger>
      <Portal container={place?.container ?? null}>
        <Content className="tkd-select-list" position="popper" sideOffset={4} collisionPadding={edge}>
          <ScrollUpButton className="tkd-select-scroll">
            <ChevronUp aria-hidden size={16} />
          </ScrollUpButton>
          <Viewport className="tkd-select-viewport" {...(place?.nonce && { nonce: place.nonce })}>
            {options.map((option, index) => (
              <Item
                key={option.value}
                value={encode(option.value)}
                className="tkd-select-item"
                // Its name is what it shows; the second line is its description.
                aria-labelledby={undefined}
                aria-describedby={option.description && `${control.id}-${index}`}
              >
                <span className="tkd-select-check">
                  <ItemIndicator>
                    <Check aria-hidden size={16} />
                  </ItemIndicator>
                </span>
                <span className="tkd-select-words">
                  <ItemText>
                    <bdi>{option.label}</bdi>
                  </ItemText>
                  {option.description && (
                    <bdi className="tkd-select-description" id={`${control.id}-${index}`} aria-hidden>
                      {option.description}
                    </bdi>
                  )}
                </span>
              </Item>
            ))}
          </Viewport>
          <ScrollDownButton className="tkd-select-scroll">
            <ChevronDown aria-hidden size={16} />
          </ScrollDownButton>
        </Content>
      </Portal>
    </Root>
  );
}

/** Pixels that an open list keeps from the window's upper and lower edge; at the sides it stays with its field. */
const edge = { top: 8, bottom: 8 };

// Radix takes an empty value for "nothing chosen", so that "not about a service" could never be an item of its own.
const encode = (value: string) => `=${value}`;
const decode = (value: string) => value.slice(1);
